/** What changed in a contract since a base, what it does to clients, and what has to say so. */
@NullMarked
package io.clientela.conformance.changes;

import org.jspecify.annotations.NullMarked;
