/**
 * Reads customers from CSV and from JSON lines, and says of every record that it cannot read why.
 */
@NullMarked
package io.clientela.cli.input;

import org.jspecify.annotations.NullMarked;
