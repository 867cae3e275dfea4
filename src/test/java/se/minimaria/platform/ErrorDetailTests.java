package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an address says about details of errors, they are left out. */
class ErrorDetailTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/m, jdbc:postgresql://db/m?logServerErrorDetail=false",
        "jdbc:postgresql://db/m?ssl=true, jdbc:postgresql://db/m?ssl=true&logServerErrorDetail=false",
        "jdbc:postgresql://db/m?logServerErrorDetail=true, jdbc:postgresql://db/m?logServerErrorDetail=false",
        "jdbc:postgresql://db/m?logServerErrorDetail=true&ssl=true, jdbc:postgresql://db/m?ssl=true&logServerErrorDetail=false",
        "jdbc:postgresql://db/m?ssl=true&logServerErrorDetail=true, jdbc:postgresql://db/m?ssl=true&logServerErrorDetail=false"
    })
    void areLeftOut(String given, String used) {
        var login = new DatabaseAccess.Login("role", "password");
        assertThat(new DatabaseAccess(given, login, login).url()).isEqualTo(used);
        assertThat(new DatabaseAccess(used, login, login).url()).isEqualTo(used);
    }
}
