/**
 * The journal of a push: what was begun and what was done, so that a later run neither repeats nor
 * loses it.
 */
@NullMarked
package io.clientela.cli.journal;

import org.jspecify.annotations.NullMarked;
