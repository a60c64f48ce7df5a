using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Bids;

/// <summary>The public key, so that anybody can check a receipt without us.</summary>
[AllowAnonymous]
public class ReceiptKeyController(KeyStore keys) : Controller
{
    [HttpGet("receipt-key.pem")]
    [NoLanguage]
    public IActionResult Show() => Content(keys.ReceiptPublicKey(), "application/x-pem-file");
}
