package io.clientela.conformance.page;

import org.jspecify.annotations.Nullable;

/**
 * A finding as people read it.
 *
 * @param meaning what a finding of its kind means
 * @param look where to look
 * @param place of the contract, a pointer with its line where that is known
 * @param request the request that shows it, as HTTP; null if there is none
 * @param response the response that shows it, as HTTP; null if there is none
 * @param isNew whether an earlier report was given that does not have it
 */
public record ShownFinding(
    String vendor,
    String operation,
    String meaning,
    String message,
    String place,
    String look,
    @Nullable String request,
    @Nullable String response,
    boolean isNew) {}
