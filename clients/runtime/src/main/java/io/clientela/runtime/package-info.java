/**
 * What every client shares: transport, authentication, repeating, limits, codecs and errors.
 *
 * <p>The README of this module says what a client promises and with which defaults.
 */
@NullMarked
package io.clientela.runtime;

import org.jspecify.annotations.NullMarked;
