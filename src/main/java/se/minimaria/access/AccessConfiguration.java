package se.minimaria.access;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.minimaria.platform.ContextKey;
import se.minimaria.platform.Secrets;
import se.minimaria.shared.WorldClock;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Static, so that it is there before any data source is made. */
    @Bean
    static BeanPostProcessor statementGuard() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new StatementGuard(pool) : bean;
            }
        };
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Secrets secrets, WorldClock clock) {
        return new SealedTransactions(dataSource, new ContextSignature(ContextKey.of(secrets)), clock);
    }
}
