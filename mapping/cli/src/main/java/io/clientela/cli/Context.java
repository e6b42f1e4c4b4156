package io.clientela.cli;

import java.io.InputStream;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What a command has of the world around it.
 *
 * @param environment the environment's variables
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for progress and problems
 * @param terminal whether a person is watching
 * @param nanos a clock that only measures
 */
record Context(
    Map<String, String> environment,
    InputStream in,
    Output out,
    MessageStream err,
    boolean terminal,
    LongSupplier nanos) {}
