package se.minimaria.person;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.person.SearchResult.Found;
import se.minimaria.person.SearchResult.NotSearchable;
import se.minimaria.shared.Page;
import se.minimaria.shared.Sweden;

/**
 * Finds files of the own principal by the beginning of a name, a whole identity number or a whole file number; nothing
 * else can be searched for, see {@link Query}. A protected person's or a relative's file is found by its team only.
 */
@Component
@Transactional(readOnly = true)
public class FindFiles {

    /** More than this is no answer but a list. */
    static final int AT_MOST = 50;

    private final ClientFiles files;
    private final Clock clock;

    FindFiles(ClientFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** What was typed, looked for as the one of the three things that it is. */
    public SearchResult find(String typed) {
        return switch (Query.of(typed, Sweden.day(clock.instant()))) {
            case Query.ByName name -> found(files.find(name, AT_MOST + 1));
            case Query.ByIdentityNumber number -> found(files.find(number, AT_MOST + 1));
            case Query.ByFileNumber number -> found(files.find(number, AT_MOST + 1));
            case Query.Nothing(String why) -> new NotSearchable(why);
        };
    }

    private static Found found(List<FileHit> hits) {
        var page = Page.of(hits, AT_MOST);
        return new Found(page.items(), page.more());
    }
}
