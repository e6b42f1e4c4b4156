/** Cases from what the vendors' documents say, which stands in YAML, a file for each operation. */
@NullMarked
package io.clientela.conformance.document;

import org.jspecify.annotations.NullMarked;
