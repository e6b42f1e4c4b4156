/** The clients of the vendors as beans of Spring Boot. */
@NullMarked
package io.clientela.spring;

import org.jspecify.annotations.NullMarked;
