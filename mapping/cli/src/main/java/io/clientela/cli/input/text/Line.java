package io.clientela.cli.input.text;

import org.jspecify.annotations.Nullable;

/**
 * A line of a text, or a piece of one.
 *
 * @param number number of the line, from 1
 * @param text its characters, without the line end
 * @param ends whether the line ends here
 * @param fault what is wrong with its bytes; null if nothing is
 */
public record Line(long number, String text, boolean ends, @Nullable TextFault fault) {}
