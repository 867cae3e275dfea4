package se.minimaria.measure;

import java.util.List;

/** Something that is measured on the filled application, with the name to ask for it alone. */
interface Row {

    String name();

    List<Line> measure(Stage stage) throws Exception;
}
