package io.clientela.cli.input.csv;

import io.clientela.cli.input.text.TextFault;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV text, not cut into cells yet; any thread may do that.
 *
 * @param line number of its first line
 * @param text all of its lines
 * @param problem why it is no row; null if it may be one
 * @param fault what is wrong with its bytes; null if nothing is
 */
public record CsvRow(long line, String text, @Nullable String problem, @Nullable TextFault fault) {}
