package uk.sharedservices.partnership.web.store.database;

import java.sql.SQLException;
import java.util.Properties;

/** Where a database is, and how what its driver says is told. {@code toString} names it without any password. */
interface Place {

    /** The address, as JDBC has it. */
    String url();

    /** What the driver is given beside the address. */
    Properties properties();

    /** Returns in a sentence why the database could not be opened. */
    String why(SQLException refused);
}
