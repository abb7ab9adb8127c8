/** An error response of Flow Service. */
final class FlowServiceException extends RuntimeException {
  private final int status;

  FlowServiceException(int status, String message) {
    super("Flow Service responded with %d: %s".formatted(status, message));
    this.status = status;
  }

  int status() {
    return status;
  }
}
