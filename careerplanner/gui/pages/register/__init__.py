"""My registration, and the register's verdict wherever it is shown."""
