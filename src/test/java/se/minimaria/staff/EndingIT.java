package se.minimaria.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.PrincipalId;
import se.minimaria.staff.EndAssignment.Result;
import se.minimaria.testing.MinimariaTest;

/** How assignments end, and which do not. */
@MinimariaTest
class EndingIT {

    /** Nobody else's tests have administrators here. */
    private static final PrincipalId ORSA = new PrincipalId("kommun-2034");

    @Autowired
    Office office;

    @Autowired
    GiveAssignment giving;

    @Autowired
    EndAssignment ending;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Assignments assignments;

    @Autowired
    PlatformTransactionManager transactions;

    private AtOffice ada;
    private AtOffice folke;
    private LocalDate today;

    @BeforeEach
    void gather() {
        ada = office.administrator(Office.REGION, "Ada", "Systemlind");
        folke = office.administrator(Office.FALUN, "Folke", "Systemgren");
        today = office.today();
    }

    @Test
    void isADayOrAtOnce() {
        var maj = office.nurse(ada);
        var first = office.assignment(ada, maj);
        var second = Access.as(ada, () -> giving.give(maj, office.care(today.plusDays(3))))
                .orElseThrow();

        assertThat(end(ada, first, today.minusDays(1))).isEqualTo(Result.TOO_EARLY);
        assertThat(end(ada, second, today.plusDays(2))).isEqualTo(Result.TOO_EARLY);
        assertThat(end(ada, first, today.plusDays(5))).isEqualTo(Result.ENDED);
        assertThat(on(maj, today.plusDays(5))).hasSize(2);
        assertThat(on(maj, today.plusDays(6))).extracting(Assignment::id).containsExactly(second);
        assertThat(endAtOnce(ada, first)).isEqualTo(Result.ENDED);
        assertThat(on(maj, today)).isEmpty();
        assertThat(endAtOnce(ada, first)).isEqualTo(Result.NOT_THERE);
        assertThat(endAtOnce(folke, second)).isEqualTo(Result.NOT_THERE);
    }

    @Test
    void neverComesToTheOwnLastAssignmentAsAdministrator() {
        var bea = office.administrator(Office.REGION, "Bea", "Systemberg");

        assertThat(endAtOnce(ada, ada.assignment())).isEqualTo(Result.OWN_LAST);
        assertThat(end(ada, ada.assignment(), today.plusYears(1))).isEqualTo(Result.OWN_LAST);
        assertThat(endAtOnce(bea, ada.assignment())).isEqualTo(Result.ENDED);
    }

    @Test
    void neverLeavesAPrincipalWithoutAnAdministrator() throws Exception {
        var una = office.administrator(ORSA, "Una", "Systemsten");
        othersIn(ORSA, una).forEach(other -> endAtOnce(una, other));
        var due = office.administrator(ORSA, "Due", "Systemdal");

        assertThat(atTheSameTime(() -> endAtOnce(una, due.assignment()), () -> endAtOnce(due, una.assignment())))
                .containsExactlyInAnyOrder(Result.ENDED, Result.LAST_OF_ALL);
    }

    /** Left over from runs before this one. */
    private List<AssignmentId> othersIn(PrincipalId principal, AtOffice self) {
        var all = Access.as(
                self,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> assignments.with(Role.ADMINISTRATOR, today))));
        return all.stream()
                .filter(one -> one.principal().equals(principal))
                .map(Assignment::id)
                .filter(id -> !id.equals(self.assignment()))
                .toList();
    }

    private List<Assignment> on(StaffId staff, LocalDate day) {
        return Access.as(new SignedIn(staff), () -> directory.assignmentsOf(staff, day));
    }

    private Result end(AtOffice by, AssignmentId assignment, LocalDate last) {
        return Access.as(by, () -> ending.end(assignment, Optional.of(last)));
    }

    private Result endAtOnce(AtOffice by, AssignmentId assignment) {
        return Access.as(by, () -> ending.end(assignment, Optional.empty()));
    }

    private static List<Result> atTheSameTime(Callable<Result> one, Callable<Result> other)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(one, other));
            return List.of(results.getFirst().get(), results.getLast().get());
        }
    }
}
