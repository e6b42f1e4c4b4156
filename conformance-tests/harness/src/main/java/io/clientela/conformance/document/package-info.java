/** The same from the vendors' documents, in plain literals. */
@NullMarked
package io.clientela.conformance.document;

import org.jspecify.annotations.NullMarked;
