package se.minimaria.contact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which threads somebody on duty may work on: those of the own principal, claimed ones only with their file. */
@Repository
class StaffThreads {

    private final JdbcClient database;

    StaffThreads(JdbcClient database) {
        this.database = database;
    }

    /** Locks the row, so that two who work on it come one after the other. */
    boolean mayWorkOn(ThreadId id) {
        return database.sql("""
                select id from contact.thread
                where id = :id and (file_id is null or person.may_open(file_id, principal_id)) for update""").param("id", id.value()).query().optionalValue().isPresent();
    }
}
