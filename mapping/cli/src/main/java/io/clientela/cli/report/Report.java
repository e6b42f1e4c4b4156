package io.clientela.cli.report;

import java.io.Closeable;

/** The file that accounts for each record of a run; whole when it is closed. */
public interface Report extends RunListener, Closeable {}
