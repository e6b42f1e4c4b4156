/** The comparison of contracts beside oasdiff and openapi-diff. */
@NullMarked
package io.clientela.sidebyside.differs;

import org.jspecify.annotations.NullMarked;
