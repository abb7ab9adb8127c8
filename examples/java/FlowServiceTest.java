import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Tests the client against the mock that flowservice-kit exec starts. The client itself still calls Adobe's URL. */
final class FlowServiceTest {
  private static final String MOCK = System.getenv("AEP_BASE_URL");
  private static final URI CRM = URI.create("https://contoso.crm.dynamics.com");
  private static final DynamicsAuth BASIC = new DynamicsAuth.Basic(CRM, "crm-reader", "not-a-\"real\"-password");
  private static final DynamicsAuth SERVICE_PRINCIPAL = new DynamicsAuth.ServicePrincipal(CRM, "contoso-app", "not-a-real-key");

  private final FlowService flowService = new FlowService(new FlowService.Credentials("any", "any", "any@AdobeOrg", "prod"));

  public static void main(String... args) throws Exception {
    if (MOCK == null) throw new IllegalStateException("Run these tests with npm test, so that they do not call Adobe.");
    var test = new FlowServiceTest();
    test.createsAConnectionWithEachAuthSpec();
    test.waitsAsLongAsRetryAfterSays();
    test.givesUpAfterThreeThrottledAttempts();
    test.reportsThatDynamicsRejectsThePassword();
    System.out.println("4 tests passed");
  }

  void createsAConnectionWithEachAuthSpec() throws Exception {
    for (var auth : new DynamicsAuth[] {BASIC, SERVICE_PRINCIPAL}) {
      assertEqual("enabled", flowService.stateOf(flowService.createConnection("Contoso CRM", auth)));
    }
  }

  void waitsAsLongAsRetryAfterSays() throws Exception {
    plan("throttled:retryAfter=2", 1);
    var start = Instant.now();
    flowService.createConnection("Contoso CRM", BASIC);
    var waited = Duration.between(start, Instant.now());
    if (waited.toMillis() < 2000) throw new AssertionError("waited only " + waited);
  }

  void givesUpAfterThreeThrottledAttempts() throws Exception {
    plan("throttled:retryAfter=0", 2);
    flowService.createConnection("Contoso CRM", BASIC);
    plan("throttled:retryAfter=0", 3);
    var error = errorOfCreation();
    assertEqual("Flow Service responded with 429: Too many requests", error.getMessage());
  }

  void reportsThatDynamicsRejectsThePassword() throws Exception {
    plan("bad-credentials", 1);
    var error = errorOfCreation();
    assertEqual(400, error.status());
    if (!error.getMessage().contains("401 Unauthorized")) throw new AssertionError(error.getMessage());
  }

  private FlowServiceException errorOfCreation() throws Exception {
    try {
      flowService.createConnection("Contoso CRM", BASIC);
    } catch (FlowServiceException error) {
      return error;
    }
    throw new AssertionError("no exception");
  }

  /** Makes the mock play a scenario for the next creations of a connection. */
  private static void plan(String scenario, int times) throws Exception {
    var body = """
        {"scenario": "%s", "operation": "createConnection", "times": %d}""".formatted(scenario, times);
    var request = HttpRequest.newBuilder(URI.create(MOCK + "/__mock/scenarios")).POST(BodyPublishers.ofString(body)).build();
    assertEqual(204, HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode());
  }

  private static void assertEqual(Object expected, Object actual) {
    if (!expected.equals(actual)) throw new AssertionError("expected " + expected + ", but got " + actual);
  }
}
