package se.minimaria.message;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave, prefix {@code minimaria.message}. The times are assumed; no source fixes them but the quiet hours of the
 * service's own promise.
 *
 * @param quiet when nothing goes
 * @param kept how long after its time the row of a message is kept, without address and text
 * @param site where links lead and receipts come, as the outside sees this installation: {@code https://…}
 */
@ConfigurationProperties("minimaria.message")
record MessageSettings(
        @DefaultValue Pace pace,
        @DefaultValue QuietHours quiet,
        @DefaultValue("90d") Duration kept,
        @DefaultValue("") String site,
        @DefaultValue Sms sms,
        @DefaultValue Mail mail) {

    /** Longer ones would make a third SMS of the longest text. */
    static final int LONGEST_SITE = 30;

    private static final Pattern SITE = Pattern.compile("https?://[a-z0-9.-]+(:\\d+)?");

    MessageSettings {
        if (!site.isEmpty()
                && (site.length() > LONGEST_SITE || !SITE.matcher(site).matches())) {
            throw new IllegalArgumentException(
                    "minimaria.message.site is an address like https://tid.example, of at most " + LONGEST_SITE
                            + " characters, without a path");
        }
        if (site.isEmpty() && (sms.isThere() || mail.isThere())) {
            throw new IllegalArgumentException("A gateway needs minimaria.message.site, where links lead");
        }
        if (!kept.isPositive()) {
            throw new IllegalArgumentException("minimaria.message.kept is longer than nothing");
        }
    }

    /**
     * How often, and how patiently.
     *
     * @param interval how long the job rests
     * @param pauses how long to wait after each try that surely did not leave; the last one goes on until it is pointless
     * @param abandoned how long after it was claimed a message whose sender says nothing is unknown
     * @param timeout how long a gateway may take to let us in, and again to answer
     * @param perAddress how many messages one address gets in a day and a night
     */
    record Pace(
            @DefaultValue("30s") Duration interval,
            @DefaultValue({"1m", "5m", "15m", "1h"}) List<Duration> pauses,
            @DefaultValue("10m") Duration abandoned,
            @DefaultValue("15s") Duration timeout,
            @DefaultValue("20") int perAddress) {

        Pace {
            pauses = List.copyOf(pauses);
            if (pauses.isEmpty()
                    || !pauses.stream().allMatch(Duration::isPositive)
                    || !interval.isPositive()
                    || !timeout.isPositive()
                    || perAddress < 1) {
                throw new IllegalArgumentException("The pace of messages has times and numbers above nothing");
            }
            if (abandoned.compareTo(timeout.multipliedBy(4)) < 0) {
                throw new IllegalArgumentException(
                        "minimaria.message.pace.abandoned is at least four times the timeout, or it meets senders at work");
            }
        }

        Duration pauseAfter(int attempts) {
            return pauses.get(Math.clamp(attempts, 1, pauses.size()) - 1);
        }
    }

    /**
     * The gateway for SMS, in the shape of 46elks.
     *
     * @param url where it is, without {@code /a1/sms}; empty for none
     * @param sender what stands as sender: letters and digits only, because some telephones drop a message whose sender has a
     *     blank in it
     * @param countries the country codes that are sent to; numbers elsewhere cost more and are what frauds order
     */
    record Sms(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("DinTid") String sender,
            @DefaultValue({"46", "45", "47", "358"}) List<String> countries) {

        private static final Pattern SENDER = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,10}");

        Sms {
            countries = List.copyOf(countries);
            if (!SENDER.matcher(sender).matches()) {
                throw new IllegalArgumentException("minimaria.message.sms.sender has 3 to 11 letters and digits");
            }
            if (!url.isEmpty() && (user.isEmpty() || password.isEmpty())) {
                throw new IllegalArgumentException("minimaria.message.sms has a url, but not both user and password");
            }
        }

        boolean isThere() {
            return !url.isEmpty();
        }

        boolean reaches(String number) {
            return countries.stream().anyMatch(code -> number.startsWith("+" + code));
        }

        @Override
        public String toString() {
            return "Sms[" + url + ", …]";
        }
    }

    /**
     * The mail server.
     *
     * @param host empty for none
     * @param from the address it is sent from; it must not name the clinic either
     * @param encryption how the way there is sealed
     */
    record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue Login login,
            @DefaultValue("") String from,
            @DefaultValue("starttls") Encryption encryption) {

        Mail {
            if (!host.isEmpty() && from.isEmpty()) {
                throw new IllegalArgumentException("minimaria.message.mail has a host, but no address to send from");
            }
        }

        boolean isThere() {
            return !host.isEmpty();
        }
    }

    /** Who we are to the mail server; an empty user for one that does not ask. */
    record Login(
            @DefaultValue("") String user, @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "Login[…]";
        }
    }

    /** How the way to the mail server is sealed. */
    enum Encryption {
        /** Begins open and must turn to TLS. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Open, for a server on this machine. */
        NONE
    }
}
