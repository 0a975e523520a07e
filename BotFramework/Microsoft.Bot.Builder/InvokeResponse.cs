namespace Microsoft.Bot.Builder;

/// <summary>What goes back over HTTP in answer to an invoke activity.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
