/** Invents customers of all kinds, so that everybody can try and measure. */
@NullMarked
package io.clientela.cli.sample;

import org.jspecify.annotations.NullMarked;
