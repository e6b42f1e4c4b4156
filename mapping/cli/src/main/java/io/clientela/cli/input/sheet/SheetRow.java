package io.clientela.cli.input.sheet;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that has text.
 *
 * @param number number of the row as the sheet shows it, from 1
 * @param cells text of each cell, up to the last one that has any
 * @param numbers which of the cells hold numbers, whose texts have a decimal point
 * @param hidden whether the sheet does not show it
 * @param problem why it is not read; null if it is
 */
public record SheetRow(
    long number, List<String> cells, BitSet numbers, boolean hidden, @Nullable String problem) {}
