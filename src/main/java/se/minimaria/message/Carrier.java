package se.minimaria.message;

/** A gateway out of the house. Never called inside a transaction; whether to try again is not its to decide. */
interface Carrier {

    Carried carry(Letter letter);
}
