package io.clientela.mapping;

import java.util.Optional;
import java.util.function.Function;

/**
 * A component of a canonical record, as a mapper asks for it.
 *
 * @param name the component's name, which is also its name in JSON
 * @param reader reads it
 */
record Field<R, T>(String name, Function<R, Optional<T>> reader) {}
