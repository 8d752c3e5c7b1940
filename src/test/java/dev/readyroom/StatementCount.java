package dev.readyroom;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Sees every SQL statement, whoever sends it. It counts per thread, so a test sees its
 * own (those of MockMvc run on the test's thread) and none of a timer's.
 */
public class StatementCount implements BeanPostProcessor {

	private static final ThreadLocal<List<String>> seen = ThreadLocal.withInitial(ArrayList::new);

	/** Something that sends statements. */
	@FunctionalInterface
	public interface Work {

		void run() throws Exception;

	}

	/** The statements that this work sends on this thread. */
	public static List<String> of(Work work) throws Exception {
		seen.get().clear();
		work.run();
		return List.copyOf(seen.get());
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new CountingDataSource(source) : bean;
	}

	private static <T> T watch(Class<T> type, T target, String sql) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, args) -> {
				try {
					if (method.getName().startsWith("execute")) {
						seen.get().add((args != null && args[0] instanceof String text) ? text : sql);
					}
					Object result = method.invoke(target, args);
					if (result instanceof Statement && args != null && args[0] instanceof String text) {
						return watchStatement(result, method.getReturnType(), text);
					}
					return result;
				}
				catch (InvocationTargetException ex) {
					throw ex.getTargetException();
				}
			}));
	}

	@SuppressWarnings("unchecked")
	private static <T> Object watchStatement(Object statement, Class<T> type, String sql) {
		return watch(type, (T) statement, sql);
	}

	private static final class CountingDataSource extends DelegatingDataSource {

		private CountingDataSource(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return watch(Connection.class, super.getConnection(), "");
		}

	}

}
