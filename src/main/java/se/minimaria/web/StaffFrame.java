package se.minimaria.web;

import java.util.List;
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
 * @param clinic the clinic's name
 * @param inbox how many contacts wait to be sorted
 * @param current the menu item of this page
 * @param care whether the assignment may see care data; without it inbox, people and search are not offered
 */
public record StaffFrame(
        String assignment,
        String authority,
        String regimeKey,
        String css,
        String mark,
        String person,
        String role,
        String clinic,
        int inbox,
        Item current,
        boolean care) {

    /** The joint steering has figures only: no day, no persons. */
    private static final String JOINT = "of-joint";

    /** The menu, in order. */
    public List<Item> getItems() {
        return List.of(Item.TODAY, Item.INBOX, Item.CALENDAR, Item.PEOPLE, Item.FOLLOWUP).stream()
                .filter(item -> care || !item.needsCare)
                .filter(item -> !css.equals(JOINT) || item == Item.FOLLOWUP)
                .toList();
    }

    /** The same with another count of waiting contacts. */
    public StaffFrame withInbox(int waiting) {
        return new StaffFrame(
                assignment, authority, regimeKey, css, mark, person, role, clinic, waiting, current, care);
    }

    /** An item of the staff menu. */
    public enum Item {
        TODAY("/arbete/idag", "web.staff.nav.today", false),
        INBOX("/arbete/inkorg", "web.staff.nav.inbox", true),
        CALENDAR("/arbete/kalender", "web.staff.nav.calendar", true),
        PEOPLE("/arbete/personer", "web.staff.nav.people", true),
        FOLLOWUP("/styrning/indikatorer", "web.staff.nav.followup", false),
        /** A page that no item leads to. */
        OTHER("", "", false);

        private final String path;
        private final String key;
        private final boolean needsCare;

        Item(String path, String key, boolean needsCare) {
            this.path = path;
            this.key = key;
            this.needsCare = needsCare;
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

        /** Where the item leads. */
        public String getPath() {
            return path;
        }

        /** The keys that lead there, if there are any. */
        public @Nullable String getShortcut() {
            return switch (this) {
                case TODAY -> "g d";
                case INBOX -> "g i";
                case CALENDAR, PEOPLE, FOLLOWUP, OTHER -> null;
            };
        }

        /** Message key of the item's word. */
        public String getKey() {
            return key;
        }
    }
}
