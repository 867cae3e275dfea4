package se.minimaria.network.file;

import se.minimaria.network.ClinicId;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.PrincipalId;

/** How one section names the entries of another. */
record References(Format<PrincipalId> principal, Format<MunicipalityCode> municipality, Format<ClinicId> clinic) {

    /** Stand-ins that no county declares. */
    static final PrincipalId NO_PRINCIPAL = new PrincipalId("kommun-0000");

    static final MunicipalityCode NO_MUNICIPALITY = new MunicipalityCode("0000");
    static final ClinicId NO_CLINIC = new ClinicId("none");

    /** Takes what is declared from the file itself, whether or not the declarations are right. */
    static References in(Entry root) {
        return new References(
                Format.reference("a principal", root.namesBelow("principals"), NO_PRINCIPAL, PrincipalId::new),
                Format.reference(
                        "a municipality", root.namesBelow("municipalities"), NO_MUNICIPALITY, MunicipalityCode::new),
                Format.reference("a clinic", root.namesBelow("clinics"), NO_CLINIC, ClinicId::new));
    }
}
