package se.minimaria.security;

import static se.minimaria.security.SpecimenRows.ACCOUNT;
import static se.minimaria.security.SpecimenRows.ADMINISTRATION;
import static se.minimaria.security.SpecimenRows.APPOINTMENT;
import static se.minimaria.security.SpecimenRows.ASSIGNMENT;
import static se.minimaria.security.SpecimenRows.FILE;
import static se.minimaria.security.SpecimenRows.KEY;
import static se.minimaria.security.SpecimenRows.LINK;
import static se.minimaria.security.SpecimenRows.MEMBER;
import static se.minimaria.security.SpecimenRows.PRINCIPAL;
import static se.minimaria.security.SpecimenRows.ROOM;
import static se.minimaria.security.SpecimenRows.SEAT;
import static se.minimaria.security.SpecimenRows.STAFF;
import static se.minimaria.security.SpecimenRows.THREAD;
import static se.minimaria.security.SpecimenRows.USER;
import static se.minimaria.security.SpecimenRows.VOLUME;
import static se.minimaria.security.SpecimenRows.WORDS;

import java.util.Map;

/** The values of specimen rows that a check, a reference or a role demands; every other column gets any value of its type. */
final class SpecimenValues {

    /** Of a column, in whatever table. */
    static final Map<String, String> ANYWHERE = Map.ofEntries(
            Map.entry("principal_id", PRINCIPAL),
            Map.entry("file_id", FILE),
            Map.entry("assignment_id", ASSIGNMENT),
            Map.entry("member_id", MEMBER),
            Map.entry("account_id", ACCOUNT),
            Map.entry("thread_id", THREAD),
            Map.entry("appointment_id", APPOINTMENT),
            Map.entry("room_id", ROOM),
            Map.entry("seat_id", SEAT),
            Map.entry("from_seat", SEAT),
            Map.entry("expires_at", "2999-01-01T00:00:00Z"),
            Map.entry("mode", "digital"),
            Map.entry("protection", "none"),
            Map.entry("author", "youth"),
            Map.entry("month", "2026-01-01"),
            Map.entry("at", "2026-01-15T12:00:00Z"),
            Map.entry("user_name_hash", USER),
            Map.entry("author_staff", STAFF),
            Map.entry("author_assignment", ASSIGNMENT),
            Map.entry("decided_by", STAFF),
            Map.entry("recorded_by", STAFF),
            Map.entry("sections", "[]"));

    /** Of one table's column. */
    static final Map<String, String> HERE = Map.ofEntries(
            Map.entry("person.client_file.id", FILE),
            Map.entry("person.client_file.opened_by", "staff"),
            Map.entry("person.identifier.kind", "reserve"),
            Map.entry("person.participation.kind", "team"),
            Map.entry("person.protection_mark.reason", "a reason that is long enough"),
            Map.entry("person.protection_mark.marked_by", STAFF),
            Map.entry("person.identity_mark.level", "stated"),
            Map.entry("person.identity_mark.marked_by", STAFF),
            Map.entry("person.former_person.changed_by", STAFF),
            Map.entry("person.contact_way.channel", "nothing"),
            Map.entry("person.contact_way.days", "135"),
            Map.entry("person.contact_way.written_by", STAFF),
            Map.entry("person.language_need.language", "sv"),
            Map.entry("person.language_need.interpreter", "none"),
            Map.entry("person.language_need.wished", "any"),
            Map.entry("person.language_need.written_by", STAFF),
            Map.entry("person.merge.id", THREAD),
            Map.entry("person.merge.file_id", VOLUME),
            Map.entry("person.merge.into_file", FILE),
            Map.entry("person.merge.reason", "a reason that is long enough"),
            Map.entry("person.merge.merged_by", STAFF),
            Map.entry("person.merge_move.merge_id", THREAD),
            Map.entry("contact.thread.id", THREAD),
            Map.entry("contact.thread.code_hash", WORDS),
            Map.entry("contact.thread.file_id", FILE),
            Map.entry("contact.task.kind", "acute"),
            Map.entry("contact.message.id", THREAD),
            Map.entry("contact.attachment.message_id", THREAD),
            Map.entry("contact.attachment.kind", "png"),
            Map.entry("contact.call_wish.sealed_number", "specimen"),
            Map.entry("contact.call_wish.days", "135"),
            Map.entry("contact.call_wish.from_hour", "8"),
            Map.entry("contact.call_wish.to_hour", "12"),
            Map.entry("contact.call_try.result", "no-answer"),
            Map.entry("contact.call_try.tried_by", ASSIGNMENT),
            Map.entry("contact.task.made_by", ASSIGNMENT),
            Map.entry("booking.attendance.holder_hash", WORDS),
            Map.entry("booking.hold.holder_hash", WORDS),
            Map.entry("booking.attendance.id", THREAD),
            Map.entry("booking.outcome_mark.attendance_id", THREAD),
            Map.entry("booking.move_mark.attendance_id", THREAD),
            Map.entry("booking.call_back.attendance_id", THREAD),
            Map.entry("booking.call_back.made_by", ASSIGNMENT),
            Map.entry("booking.outcome_mark.outcome", "came"),
            Map.entry("booking.attendance.file_id", FILE),
            Map.entry("disclosure.consent.given_by", "youth"),
            Map.entry("disclosure.consent.written_form", "paper"),
            Map.entry("disclosure.decision.verdict", "permitted"),
            Map.entry("disclosure.decision.basis", "OSL_26_9"),
            Map.entry("disclosure.decision.reason", "specimen"),
            Map.entry("disclosure.decision.receipt_id", THREAD),
            Map.entry("disclosure.decision.id", THREAD),
            Map.entry("disclosure.decision_section.decision_id", THREAD),
            Map.entry("disclosure.decision_section.section_id", THREAD),
            Map.entry("record.section.id", THREAD),
            Map.entry("record.section.about", "SUBJECT_ONLY"),
            Map.entry("disclosure.incoming.id", THREAD),
            Map.entry("disclosure.incoming.file_id", FILE),
            Map.entry("disclosure.incoming.bound_at", "2026-01-15T12:00:00Z"),
            Map.entry("disclosure.incoming_section.incoming_id", THREAD),
            Map.entry("portal.account.id", ACCOUNT),
            Map.entry("portal.invitation.code_hash", LINK),
            Map.entry("portal.invitation.made_by", ASSIGNMENT),
            Map.entry("access.log_seal.xid_before", "2"),
            Map.entry("helpline.number_check.number", "116000"),
            Map.entry("helpline.number_check.assignment_id", ADMINISTRATION),
            Map.entry("staff.member.id", MEMBER),
            Map.entry("staff.assignment.id", ADMINISTRATION),
            Map.entry("staff.assignment.role", "administrator"),
            Map.entry("staff.setup_code.code_hash", LINK),
            Map.entry("staff.setup_code.made_by", ADMINISTRATION),
            Map.entry("staff.change.act", "given"),
            Map.entry("staff.change.actor_staff", STAFF),
            Map.entry("staff.change.actor_assignment", ADMINISTRATION),
            Map.entry("staff.change.assignment_id", ADMINISTRATION),
            Map.entry("followup.fact.kind", "visit"),
            Map.entry("followup.fact.sex", "other"),
            Map.entry("followup.fact.age_band", "unknown"),
            Map.entry("followup.figure.period", "month"),
            Map.entry("followup.figure.starts", "2026-01-01"),
            Map.entry("followup.figure.indicator", "visits"),
            Map.entry("followup.figure.sex", "other"),
            Map.entry("followup.withheld.indicator", "visits"),
            Map.entry("feed.subscription.secret_hash", KEY),
            Map.entry("visit.pass.id", THREAD),
            Map.entry("visit.pass.attendance_id", THREAD),
            Map.entry("visit.pass.secret_hash", KEY),
            Map.entry("visit.pass.part", "self"),
            Map.entry("visit.pass.language", "sv"),
            Map.entry("visit.pass.ends_at", "2999-01-01T00:00:00Z"),
            Map.entry("visit.told.pass_id", THREAD),
            Map.entry("visit.told.what", "time"),
            Map.entry("waiting.wish.id", THREAD),
            Map.entry("waiting.wish.holder_hash", WORDS),
            Map.entry("waiting.wish.secret_hash", LINK),
            Map.entry("waiting.wish.attendance_id", THREAD),
            Map.entry("waiting.wish.later_than", "2027-01-15T12:00:00Z"),
            Map.entry("waiting.wish.day_part", "any"),
            Map.entry("waiting.wish.precedence", "3"),
            Map.entry("waiting.wish.language", "sv"),
            Map.entry("waiting.freed.id", THREAD),
            Map.entry("waiting.freed.assignment_id", SpecimenRows.MET),
            Map.entry("waiting.offer.freed_id", THREAD),
            Map.entry("waiting.offer.wish_id", THREAD),
            Map.entry("waiting.offer.way", "phone"),
            Map.entry("waiting.offer.state", "open"),
            Map.entry("waiting.offer.offered_by", ASSIGNMENT),
            Map.entry("video.room.id", ROOM),
            Map.entry("video.room.taken_at", "2026-01-15T12:00:00Z"),
            Map.entry("video.room.taken_by", ASSIGNMENT),
            Map.entry("video.seat.id", SEAT),
            Map.entry("video.seat.kind", "youth"),
            Map.entry("video.seat.holder_hash", LINK),
            Map.entry("video.signal.kind", "hello"),
            Map.entry("video.desk.clinics", "{falun}"),
            Map.entry("message.outgoing.channel", "sms"),
            Map.entry("message.outgoing.state", "withheld"),
            Map.entry("message.outgoing.reason", "no-gateway"));

    private SpecimenValues() {}
}
