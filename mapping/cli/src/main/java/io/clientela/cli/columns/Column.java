package io.clientela.cli.columns;

/**
 * A column of a CSV file of customers.
 *
 * @param name name of the column; ends in {@code <...>} where a part of the name is free
 * @param meaning what its cells hold, in one clause
 */
public record Column(String name, String meaning) {}
