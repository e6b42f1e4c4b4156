package io.clientela.cli.destination;

import io.clientela.cli.language.Texts;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.lotinfo.model.ClientField;
import io.clientela.lotinfo.model.ClientFilter;
import io.clientela.lotinfo.model.ClientQuery;
import io.clientela.lotinfo.model.MomentRange;
import io.clientela.runtime.PagingException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lotinfo's clients, page by page. For how many calls a code is good is not known, so pages are
 * long and there is none after one that is not full.
 */
final class LotinfoClients implements Iterator<Map<String, ClientField>> {
  static final int LARGEST_PAGE = 1000;

  private final LotinfoClient client;
  private final ClientQuery query;
  private int offset;
  private boolean last;
  private @Nullable List<Map<String, ClientField>> page;
  private int at;

  LotinfoClients(LotinfoClient client, long code, Optional<Instant> since) {
    this.client = client;
    MomentRange changed = since.map(it -> MomentRange.builder().min(it).build()).orElse(null);
    this.query =
        ClientQuery.builder()
            .code(code)
            .nomedia(1)
            .filter(changed == null ? null : ClientFilter.builder().editDate(changed).build())
            .limit(LARGEST_PAGE)
            .build();
  }

  /**
   * Whether there is another client, for which a page may be read.
   *
   * @throws PagingException if it is the page before once more
   */
  @Override
  public boolean hasNext() {
    if (page != null && at < page.size()) return true;
    if (last) return false;
    List<Map<String, ClientField>> next =
        client.clients().listClients(query.toBuilder().offset(offset).build()).result();
    if (next.equals(page) && !next.isEmpty()) {
      throw new PagingException(
          "listClients", Texts.of("page at %s repeats the page before it", offset));
    }
    page = next;
    at = 0;
    offset += next.size();
    last = next.size() < LARGEST_PAGE;
    return !next.isEmpty();
  }

  @Override
  public Map<String, ClientField> next() {
    if (!hasNext() || page == null) throw new NoSuchElementException();
    return page.get(at++);
  }
}
