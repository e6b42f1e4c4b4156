package io.clientela.specs;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.regex.Pattern;

/**
 * The format {@code email} without a list of top-level domains: the validator's own refuses {@code
 * .test}, which examples use because it belongs to nobody.
 */
final class MailFormat implements Format {
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  @Override
  public String getName() {
    return "email";
  }

  @Override
  public boolean matches(ExecutionContext context, String value) {
    return ADDRESS.matcher(value).matches();
  }
}
