package se.minimaria.signin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import se.minimaria.platform.OnlyInDemo;

/** The people on the demo's sign-in page. The synthetic county introduces them at each start. */
@Component
@OnlyInDemo
public class DemoPeople {

    private final List<DemoPerson> people = new CopyOnWriteArrayList<>();

    /** Adds somebody, or says anew who somebody is. */
    public void introduce(DemoPerson person) {
        people.removeIf(known -> known.key().equals(person.key()));
        people.add(person);
    }

    /** All, in the order in which they were introduced. */
    public List<DemoPerson> all() {
        return List.copyOf(people);
    }

    Optional<DemoPerson> named(String key) {
        return people.stream().filter(person -> person.key().equals(key)).findFirst();
    }
}
