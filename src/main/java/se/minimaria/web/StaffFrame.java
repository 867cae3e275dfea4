package se.minimaria.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the band and the menu of the staff pages say: on whose behalf one acts, and where one is. Model attribute {@code
 * frame}; without it the pages show a plain band.
 *
 * @param assignment opaque id of the assignment; each form carries it
 * @param authority the principal's name, as {@code Region Dalarna}
 * @param regimeKey message key of the law it acts under
 * @param css {@code of-region}, {@code of-kommun}, {@code of-hem} or {@code of-joint}
 * @param mark the letter in the authority's mark: R, K, H or S
 * @param person the name of the one who is signed in
 * @param role profession or role, as a text
 * @param clinic the clinic's name; null for an assignment at none
 * @param inbox how many contacts wait to be sorted
 * @param current the menu item of this page
 * @param items the menu: what the assignment may reach, in order
 */
public record StaffFrame(
        String assignment,
        String authority,
        String regimeKey,
        String css,
        String mark,
        String person,
        String role,
        @Nullable String clinic,
        int inbox,
        Item current,
        List<Item> items) {

    public StaffFrame {
        items = List.copyOf(items);
    }

    /** Whether the menu has an item. */
    public boolean offers(Item item) {
        return items.contains(item);
    }

    /** Whether one may look for people: whoever sees care data. */
    public boolean isCare() {
        return offers(Item.PEOPLE);
    }

    /** Whether one books and sees times: whoever works at a clinic. */
    public boolean isCalendar() {
        return offers(Item.CALENDAR);
    }

    /** Whether one sees who works for the own principal. */
    public boolean isPersonnel() {
        return offers(Item.STAFF);
    }

    /** The same with another count of waiting contacts. */
    public StaffFrame withInbox(int waiting) {
        return new StaffFrame(
                assignment, authority, regimeKey, css, mark, person, role, clinic, waiting, current, items);
    }

    /** An item of the staff menu. */
    public enum Item {
        TODAY("/arbete/idag", "web.staff.nav.today"),
        INBOX("/arbete/inkorg", "web.staff.nav.inbox"),
        CALENDAR("/arbete/kalender", "web.staff.nav.calendar"),
        PEOPLE("/arbete/personer", "web.staff.nav.people"),
        REFERRALS("/arbete/remisser", "web.staff.nav.referrals"),
        STAFF("/arbete/personal", "web.staff.nav.colleagues"),
        FOLLOWUP("/styrning/indikatorer", "web.staff.nav.followup"),
        MESSAGES("/arbete/utskick", "web.staff.nav.messages"),
        PARTNERS("/arbete/partner", "web.staff.nav.partners"),
        /** A page that no item leads to. */
        OTHER("", "");

        private final String path;
        private final String key;

        Item(String path, String key) {
            this.path = path;
            this.key = key;
        }

        /** The item whose pages lie under {@code path}, or {@link #OTHER}. */
        public static Item of(String path) {
            for (Item item : values()) {
                if (!item.path.isEmpty() && (path.equals(item.path) || path.startsWith(item.path + "/"))) {
                    return item;
                }
            }
            return OTHER;
        }

        /** The items whose page can be reached, in order. */
        public static List<Item> reached(Predicate<String> reachable) {
            return Arrays.stream(values())
                    .filter(item -> item != OTHER && reachable.test(item.path))
                    .toList();
        }

        /** Where the item leads. */
        public String getPath() {
            return path;
        }

        /** The keys that lead there, if there are any. */
        public @Nullable String getShortcut() {
            return switch (this) {
                case TODAY -> "g d";
                case INBOX -> "g i";
                case CALENDAR, PEOPLE, REFERRALS, STAFF, FOLLOWUP, MESSAGES, PARTNERS, OTHER -> null;
            };
        }

        /** Whether it stands at the foot of the page, because one seldom needs it. */
        public boolean isAtFoot() {
            return this == MESSAGES || this == PARTNERS;
        }

        /** Message key of the item's word. */
        public String getKey() {
            return key;
        }
    }
}
