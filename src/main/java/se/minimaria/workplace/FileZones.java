package se.minimaria.workplace;

import org.springframework.stereotype.Component;

/** The makers of the three zones of a person's page. */
@Component
record FileZones(AheadMaker ahead, SpineMaker spine, AcrossMaker across) {}
