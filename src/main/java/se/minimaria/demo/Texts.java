package se.minimaria.demo;

import java.util.List;
import java.util.Random;
import se.minimaria.law.Topic;

/** What invented people write. Short, plain and about nobody. */
final class Texts {

    /** What somebody at a school asks. */
    static final String ADVICE =
            "Vi är flera på skolan som undrar hur man börjar prata om cannabis med en elev som inte vill"
                    + " prata. Vad brukar fungera, och vad ska vi låta bli?";

    private static final List<String> QUESTIONS = List.of(
            "Hej. Jag röker på nästan varje helg och nu har jag svårt att somna utan. Är det farligt?",
            "Jag spelar på mobilen varje kväll och har lånat pengar av en kompis. Hur gör man för att sluta?",
            "Min bror dricker jättemycket och jag vet inte vad jag ska göra.",
            "Kan man prata med er utan att föräldrarna får veta?",
            "Jag tog något på en fest som jag inte vet vad det var. Mår konstigt sen dess.",
            "Är det kört med körkortet om man har rökt?",
            "Vill sluta med snus och vejp samtidigt, funkar det?",
            "Jag orkar inte med skolan längre. Dricker för att slippa tänka.");
    private static final List<String> ANSWERS = List.of(
            "Hej. Bra att du skrev. Det du beskriver är vanligt, och det går att få hjälp. Vill du komma hit och prata?",
            "Hej och tack för att du frågar. Vi vet inte vem du är, så vi kan inte berätta något för någon. Hur ofta blir det nu?",
            "Hej. Du behöver inte bestämma något i dag. Vi har lediga tider i veckan, du väljer plats själv.");
    private static final List<String> ABOUT = List.of(
            "Första samtalet. Kom i tid och ville själv börja med sömnen.",
            "Uppföljande samtal. Berättar om veckan som gått.",
            "Samtal om vad som hjälper när suget kommer.",
            "Kort samtal. Trött men ville inte avboka.");
    private static final List<String> SUBSTANCES = List.of(
            "Tre kvällar i veckan, mot fem i förra månaden. Vill ner till bara helger.",
            "Ingen användning sedan förra besöket. Har varit svårt på fredagar.",
            "Oförändrat sedan sist. Vi gick igenom vad som händer de kvällar det låter bli av.",
            "Har testat att byta umgänge på helgen, det gick bättre än väntat.");
    private static final List<String> SLEEP = List.of(
            "Somnar runt två på natten. Vi pratade om fasta tider och skärm.",
            "Sover bättre, omkring sju timmar.",
            "Vaknar ofta. Följs upp nästa gång.");
    private static final List<String> PLANNING = List.of(
            "Ny tid om två veckor. Ringer själv skolan om schemat.",
            "Fortsätter med samma upplägg. Följs upp om en månad.",
            "Vill träffa någon om skolan också. Tas upp nästa gång.");

    private Texts() {}

    static String question(Random random) {
        return Invented.one(random, QUESTIONS);
    }

    static String answer(Random random) {
        return Invented.one(random, ANSWERS);
    }

    static String about(Random random) {
        return Invented.one(random, ABOUT);
    }

    static String on(Topic topic, Random random) {
        return Invented.one(
                random,
                switch (topic) {
                    case SUBSTANCES -> SUBSTANCES;
                    case SLEEP -> SLEEP;
                    default -> PLANNING;
                });
    }
}
