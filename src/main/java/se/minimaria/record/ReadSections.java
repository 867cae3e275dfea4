package se.minimaria.record;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.law.About;
import se.minimaria.law.Topic;

/**
 * Reads single signed sections by id: for whoever may open the file, and of those that were sent also for the young
 * person. It writes no log, so it works only inside a use case that does.
 */
@Component
public class ReadSections {

    private final JdbcClient database;

    ReadSections(JdbcClient database) {
        this.database = database;
    }

    /** Those of the sections that may be read, in the order of their entries. */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public List<Section> of(Collection<SectionId> sections) {
        if (sections.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                select id, heading, topic, about, body from record.section where id in (:ids) order by entry_id, position""")
                .param("ids", sections.stream().map(SectionId::value).toList())
                .query((row, index) -> new Section(
                        new SectionId(row.getObject("id", UUID.class)),
                        row.getString("heading"),
                        Topic.valueOf(row.getString("topic")),
                        About.valueOf(row.getString("about")),
                        row.getString("body")))
                .list();
    }
}
