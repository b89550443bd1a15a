package uk.sharedservices.partnership.web.store.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database of a PostgreSQL server. The address may hold a password, and is never told. */
record PostgresServer(String url, Properties properties, String name) implements Place {

    private static final Pattern FORM =
            Pattern.compile("jdbc:postgresql://(?<name>[\\w.,:\\[\\]-]+/[\\w%.-]+)(\\?[^\\s#]*)?");
    private static final Map<String, String> PARAMETERS = Map.of("PGUSER", "user", "PGPASSWORD", "password");
    private static final String CONNECT_WITHIN_SECONDS = "3";
    private static final String ANSWER_WITHIN_SECONDS = "5";

    static PostgresServer at(String url, Map<String, String> environment) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new CannotOpenDatabaseException("The address of the database must be as in"
                    + " jdbc:postgresql://HOST:PORT/DATABASE?user=USER, but was something else (it is not shown, because it"
                    + " may hold a password).");
        }
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "partnership-web-demo");
        properties.setProperty("connectTimeout", CONNECT_WITHIN_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_WITHIN_SECONDS);
        properties.setProperty("socketTimeout", ANSWER_WITHIN_SECONDS);
        PARAMETERS.forEach((variable, parameter) -> Optional.ofNullable(environment.get(variable))
                .ifPresent(value -> properties.setProperty(parameter, value)));
        return new PostgresServer(url, properties, form.group("name"));
    }

    /** The classes of SQL states are those of PostgreSQL's manual, appendix A. */
    @Override
    public String why(SQLException refused) {
        String state = Optional.ofNullable(refused.getSQLState()).orElse("");
        if (state.startsWith("28") || state.equals("08004")) {
            return "The " + this
                    + " must accept the user and the password, but did not: give them in the address, or as"
                    + " PGUSER and PGPASSWORD in the environment.";
        }
        if (state.equals("3D000")) {
            return "The " + this + " must exist, but does not.";
        }
        return "The " + this + " must be reachable, but is not" + (state.isEmpty() ? "" : " (" + state + ")") + ".";
    }

    /** Names the server and the database, not the address, which may hold a password. */
    @Override
    public String toString() {
        return "PostgreSQL database " + name;
    }
}
