package se.minimaria.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.minimaria.platform.ContextKey;
import se.minimaria.platform.Secrets;
import se.minimaria.shared.WorldClock;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Secrets secrets, WorldClock clock) {
        return new SealedTransactions(dataSource, new ContextSignature(ContextKey.of(secrets)), clock);
    }
}
