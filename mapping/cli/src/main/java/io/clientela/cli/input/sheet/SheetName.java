package io.clientela.cli.input.sheet;

/**
 * One of the sheets of a file.
 *
 * @param name as its tab shows it
 * @param part what it is called inside of the file
 * @param visible whether its tab is shown
 */
record SheetName(String name, String part, boolean visible) {}
