package se.minimaria.video;

/**
 * What is true of a queue at this moment.
 *
 * @param ahead how many wait before the reader, or in all for somebody outside
 * @param answering how many sit ready to answer for the clinic
 */
public record QueueState(int ahead, int answering) {}
