package se.minimaria.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a file is taken, prefix {@code minimaria.upload}. Assumed; no source fixes it.
 *
 * @param largest a file as it is sent
 * @param points picture points before anything is decoded
 * @param side the longest side of a picture that is kept; larger ones are made smaller
 * @param pages of a PDF
 * @param unpacked what the streams of a PDF may come to
 */
@ConfigurationProperties("minimaria.upload")
public record UploadSettings(
        @DefaultValue("8MB") DataSize largest,
        @DefaultValue("50000000") long points,
        @DefaultValue("3000") int side,
        @DefaultValue("50") int pages,
        @DefaultValue("150MB") DataSize unpacked) {}
