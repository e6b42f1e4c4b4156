/** Reads the values that people write in cells: dates, amounts, countries, phone numbers, words. */
@NullMarked
package io.clientela.cli.values;

import org.jspecify.annotations.NullMarked;
