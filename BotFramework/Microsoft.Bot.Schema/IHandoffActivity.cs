namespace Microsoft.Bot.Schema;

public interface IHandoffActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
