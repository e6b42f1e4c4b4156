/** What became of each record at each vendor: outcomes, totals and the report file. */
@NullMarked
package io.clientela.cli.report;

import org.jspecify.annotations.NullMarked;
