package io.clientela.benchmarks;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientPage;
import io.clientela.bsale.model.Reference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody would write by hand with Gson's streaming reader, for what is on the wire. */
final class HandGsonReader {
  private HandGsonReader() {}

  static ClientPage page(byte[] document) throws IOException {
    var bytes = new ByteArrayInputStream(document);
    try (var in = new JsonReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return page(in);
    }
  }

  private static ClientPage page(JsonReader in) throws IOException {
    String href = null;
    int count = 0;
    Integer limit = null;
    Integer offset = null;
    List<Client> items = new ArrayList<>();
    String next = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "href" -> href = text(in);
        case "count" -> count = in.nextInt();
        case "limit" -> limit = integer(in);
        case "offset" -> offset = integer(in);
        case "items" -> {
          in.beginArray();
          while (in.hasNext()) {
            items.add(client(in));
          }
          in.endArray();
        }
        case "next" -> next = text(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new ClientPage(href, count, limit, offset, items, next, Map.of());
  }

  private static Client client(JsonReader in) throws IOException {
    String href = null;
    Long id = null;
    String firstName = null;
    String lastName = null;
    String email = null;
    String code = null;
    String phone = null;
    String company = null;
    String note = null;
    String facebook = null;
    String twitter = null;
    Boolean hasCredit = null;
    BigDecimal maxCredit = null;
    Integer state = null;
    String activity = null;
    String city = null;
    String municipality = null;
    String address = null;
    Integer companyOrPerson = null;
    BigDecimal points = null;
    Instant pointsUpdated = null;
    Boolean accumulatePoints = null;
    Boolean sendDte = null;
    Boolean isForeigner = null;
    Boolean commerciallyBlocked = null;
    String prestashopClienId = null;
    Instant createdAt = null;
    Instant updatedAt = null;
    Reference office = null;
    Reference paymentType = null;
    Reference saleCondition = null;
    Reference priceList = null;
    Reference contacts = null;
    Reference attributes = null;
    Reference addresses = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "href" -> href = text(in);
        case "id" -> id = number(in);
        case "firstName" -> firstName = text(in);
        case "lastName" -> lastName = text(in);
        case "email" -> email = text(in);
        case "code" -> code = text(in);
        case "phone" -> phone = text(in);
        case "company" -> company = text(in);
        case "note" -> note = text(in);
        case "facebook" -> facebook = text(in);
        case "twitter" -> twitter = text(in);
        case "hasCredit" -> hasCredit = flag(in);
        case "maxCredit" -> maxCredit = decimal(in);
        case "state" -> state = integer(in);
        case "activity" -> activity = text(in);
        case "city" -> city = text(in);
        case "municipality" -> municipality = text(in);
        case "address" -> address = text(in);
        case "companyOrPerson" -> companyOrPerson = integer(in);
        case "points" -> points = decimal(in);
        case "pointsUpdated" -> pointsUpdated = moment(in);
        case "accumulatePoints" -> accumulatePoints = flag(in);
        case "sendDte" -> sendDte = flag(in);
        case "isForeigner" -> isForeigner = flag(in);
        case "commerciallyBlocked" -> commerciallyBlocked = flag(in);
        case "prestashopClienId" -> prestashopClienId = text(in);
        case "createdAt" -> createdAt = moment(in);
        case "updatedAt" -> updatedAt = moment(in);
        case "office" -> office = reference(in);
        case "payment_type" -> paymentType = reference(in);
        case "sale_condition" -> saleCondition = reference(in);
        case "price_list" -> priceList = reference(in);
        case "contacts" -> contacts = reference(in);
        case "attributes" -> attributes = reference(in);
        case "addresses" -> addresses = reference(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Client(
        href,
        id,
        firstName,
        lastName,
        email,
        code,
        phone,
        company,
        note,
        facebook,
        twitter,
        hasCredit,
        maxCredit,
        state,
        activity,
        city,
        municipality,
        address,
        companyOrPerson,
        points,
        pointsUpdated,
        accumulatePoints,
        sendDte,
        isForeigner,
        commerciallyBlocked,
        prestashopClienId,
        createdAt,
        updatedAt,
        office,
        paymentType,
        saleCondition,
        priceList,
        contacts,
        attributes,
        addresses,
        Map.of());
  }

  private static Reference reference(JsonReader in) throws IOException {
    if (isNull(in)) return null;
    String href = null;
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "href" -> href = text(in);
        case "id" -> id = text(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new Reference(href, id, null, null, null, null, Map.of());
  }

  private static boolean isNull(JsonReader in) throws IOException {
    if (in.peek() != JsonToken.NULL) return false;
    in.nextNull();
    return true;
  }

  private static String text(JsonReader in) throws IOException {
    return isNull(in) ? null : in.nextString();
  }

  private static Long number(JsonReader in) throws IOException {
    return isNull(in) ? null : (Long) in.nextLong();
  }

  private static Integer integer(JsonReader in) throws IOException {
    return isNull(in) ? null : (Integer) in.nextInt();
  }

  private static Boolean flag(JsonReader in) throws IOException {
    return isNull(in) ? null : (Boolean) (in.nextInt() == 1);
  }

  private static BigDecimal decimal(JsonReader in) throws IOException {
    return isNull(in) ? null : new BigDecimal(in.nextString());
  }

  private static Instant moment(JsonReader in) throws IOException {
    return isNull(in) ? null : Instant.ofEpochSecond(in.nextLong());
  }
}
