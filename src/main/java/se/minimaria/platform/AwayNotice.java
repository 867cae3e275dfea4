package se.minimaria.platform;

import java.net.URI;

/**
 * What people are shown while the database does not answer; made once, at the start, because then nothing else can be asked.
 *
 * @param page the whole page
 * @param exit where the quick exit leads, which must work then too
 */
public record AwayNotice(String page, URI exit) {}
