/** What provenance.yaml, the bundle and the index of a document say. */
@NullMarked
package io.clientela.review.evidence;

import org.jspecify.annotations.NullMarked;
