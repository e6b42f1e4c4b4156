package io.clientela.mapping.internal;

import java.util.Optional;
import java.util.function.Function;

/**
 * A component of a canonical record, as a mapper asks for it.
 *
 * @param index its place in the list of the components of its record, from 0
 * @param name the component's name, which is also its name in JSON
 * @param reader reads it
 */
public record Field<R, T>(int index, String name, Function<R, Optional<T>> reader) {}
