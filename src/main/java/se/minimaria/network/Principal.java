package se.minimaria.network;

/**
 * An authority (huvudman) with a sealed store of its own: the Region's health-care board or a social board.
 *
 * @param name the legal body, "Falu kommun"
 * @param shortName what fits in a mark or a table, "Falun"
 */
public record Principal(
        PrincipalId id, String name, String shortName, PrincipalKind kind, Regime regime, Origin origin) {}
